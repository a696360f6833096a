create table review_meeting (
  id char(36) not null primary key,
  batch_id char(36) not null,
  chair_seat int not null,
  place_no int not null,
  notes longtext not null,
  opinion longtext null,
  opened_at datetime(6) not null,
  concluded_at datetime(6) null,
  signed_paper char(36) null,
  version bigint not null,
  constraint review_meeting_once unique (batch_id),
  constraint review_meeting_batch foreign key (batch_id) references review_batch (id)
) default charset=utf8mb4 collate=utf8mb4_bin;
