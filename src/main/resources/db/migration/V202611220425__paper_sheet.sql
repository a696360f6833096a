create table paper_sheet (
  id char(36) not null primary key,
  batch_id char(36) not null,
  candidate_id char(36) not null,
  seat_no int not null,
  points longtext not null,
  remark varchar(2000) not null,
  scan_id char(36) not null,
  entered_by varchar(64) not null,
  entered_at datetime(6) not null,
  checked_by varchar(64) null,
  checked_at datetime(6) null,
  version bigint not null,
  constraint paper_sheet_once unique (batch_id, candidate_id, seat_no),
  constraint paper_sheet_batch foreign key (batch_id) references review_batch (id)
) default charset=utf8mb4 collate=utf8mb4_bin;
