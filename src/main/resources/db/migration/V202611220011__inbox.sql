create table inbox_item (
  task_id varchar(64) not null primary key,
  process varchar(64) not null,
  activity varchar(64) not null,
  name varchar(100) not null,
  business_key char(36) not null,
  authority varchar(16) not null,
  group_name varchar(32) not null,
  due_at datetime(6),
  created_at datetime(6) not null
) default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_inbox_list on inbox_item (authority, group_name, due_at, created_at, task_id);
create index ix_inbox_key on inbox_item (business_key);
