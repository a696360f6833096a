create table stock_batch (
  id char(36) not null primary key,
  kind varchar(20) not null,
  authority varchar(16) not null,
  document_no varchar(80) not null,
  file_id char(36) not null,
  file_name varchar(255) not null,
  file_hash varchar(64) not null,
  line_count int not null,
  account varchar(64) not null,
  taken_at datetime(6) not null,
  version bigint not null,
  constraint uq_stock_batch_file unique (authority, kind, file_hash)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_stock_batch_authority on stock_batch (authority, taken_at);

create table stock_item (
  id char(36) not null primary key,
  batch_id char(36) not null,
  kind varchar(20) not null,
  row_no int not null,
  base_name varchar(200) not null,
  entity_name varchar(200) not null,
  credit_code varchar(18) not null,
  county varchar(16) not null,
  unit_level varchar(16),
  document_no varchar(80) not null,
  stock_day date not null,
  certificate_no varchar(80) not null,
  valid_to date,
  result varchar(200) not null,
  subject_id char(36),
  taken_out_at datetime(6),
  taken_out_reason varchar(500),
  taken_out_by varchar(64),
  version bigint not null
) default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_stock_item_batch on stock_item (batch_id, row_no);
create index ix_stock_item_code on stock_item (credit_code, kind);
