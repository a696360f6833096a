alter table seat add column due_on date null;

create table review_fee (
  id char(36) not null primary key,
  round_id char(36) not null,
  unit varchar(16) not null,
  amount decimal(10,2) not null,
  set_at datetime(6) not null,
  set_by varchar(64) not null,
  version bigint not null,
  constraint review_fee_once unique (round_id),
  constraint review_fee_round foreign key (round_id) references round (id)
) default charset=utf8mb4 collate=utf8mb4_bin;
