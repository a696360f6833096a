create table seat_follow_up (
  id char(36) not null primary key,
  batch_id char(36) not null,
  seat_no int not null,
  expert_id char(36) not null,
  kind varchar(16) not null,
  note varchar(500) not null,
  noted_at datetime(6) not null,
  constraint seat_follow_up_batch foreign key (batch_id) references review_batch (id)
) default charset=utf8mb4 collate=utf8mb4_bin;
create index seat_follow_up_by_batch on seat_follow_up (batch_id, noted_at);
