-- Acts of the sample story that were played or skipped; empty in production.
create table story_act (
  act_no integer not null,
  due_at datetime(6) not null,
  skip_reason varchar(200),
  constraint story_act_pk primary key (act_no)
) default charset=utf8mb4 collate=utf8mb4_bin;
