-- What lets a drawn expert come in once, on one day; the ending of a code is kept as a hash only.
create table day_code (
  id char(36) not null primary key,
  batch_id char(36) not null,
  seat_no int not null,
  expert_id char(36) not null,
  valid_on date not null,
  handle varchar(8) not null,
  secret_hash varchar(100) not null,
  tries int not null,
  issued_at datetime(6) not null,
  used_at datetime(6) null,
  withdrawn_at datetime(6) null,
  version bigint null,
  constraint day_code_batch foreign key (batch_id) references review_batch (id),
  constraint day_code_handle unique (handle)
) default charset=utf8mb4 collate=utf8mb4_bin;
create index day_code_by_batch on day_code (batch_id, seat_no);
