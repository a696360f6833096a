create table sealed_draw (
  id char(36) not null primary key,
  round_id char(36) not null,
  round_number varchar(64) not null,
  batch_id char(36) null,
  seal_no int not null,
  requests longtext not null,
  commitment varchar(64) not null,
  own_share varchar(100) not null,
  further_shares longtext not null,
  state varchar(16) not null,
  reason varchar(2000) null,
  signed_by varchar(64) null,
  sealed_at datetime(6) not null,
  ended_at datetime(6) null,
  version bigint not null,
  constraint sealed_draw_once unique (round_id, seal_no),
  constraint sealed_draw_round foreign key (round_id) references round (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

alter table draw drop column status;
alter table draw drop column abandoned_reason;
