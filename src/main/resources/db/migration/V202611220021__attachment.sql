create table attachment (
  id char(36) not null primary key,
  file_name varchar(160) not null,
  kind varchar(8) not null,
  size_bytes bigint not null,
  sha256 char(64) not null,
  uploaded_by varchar(64) not null,
  stored_at datetime(6) not null,
  kept boolean not null
) default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_attachment_unkept on attachment (kept, stored_at);

create table attachment_block (
  attachment_id char(36) not null,
  block_no int not null,
  content mediumblob not null,
  primary key (attachment_id, block_no),
  constraint fk_attachment_block foreign key (attachment_id) references attachment (id) on delete cascade
) default charset=utf8mb4 collate=utf8mb4_bin;
