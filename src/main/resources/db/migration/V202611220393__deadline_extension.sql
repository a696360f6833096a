create table deadline_extension (
  id char(36) not null primary key,
  authority varchar(16) not null,
  programme varchar(64) not null,
  term varchar(16) not null,
  case_id char(36),
  before_day date not null,
  new_day date not null,
  document varchar(100) not null,
  reason varchar(500) not null,
  decided_at datetime(6) not null,
  decided_by varchar(64) not null
) default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_deadline_extension_authority on deadline_extension (authority, term);
create index ix_deadline_extension_case on deadline_extension (case_id);
