create table pool_entry (
  id char(36) not null primary key,
  project_id char(36) not null,
  level varchar(20) not null,
  authority varchar(20) not null,
  case_id char(36) null,
  standard_id char(36) null,
  standard_version varchar(100) null,
  admitted_on date not null,
  left_on date null,
  leave_reason varchar(1000) null,
  imported boolean not null,
  provenance varchar(500) null,
  version bigint not null,
  constraint pool_entry_project foreign key (project_id) references project (id)
) default charset=utf8mb4 collate=utf8mb4_bin;
create index pool_entry_of_project on pool_entry (project_id, level);
create index pool_entry_of_authority on pool_entry (authority, level, admitted_on);
create index pool_entry_of_case on pool_entry (case_id);
