alter table candidate add column code_no int null;

create table code_key (
  batch_id char(36) not null primary key,
  secret varchar(80) not null,
  given_at datetime(6) not null,
  constraint code_key_batch foreign key (batch_id) references review_batch (id)
) default charset=utf8mb4 collate=utf8mb4_bin;
