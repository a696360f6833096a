create table proposed_flag (
  id char(36) not null primary key,
  case_id char(36) not null,
  sort_no int not null,
  text varchar(1000) not null,
  part varchar(160) not null
) default charset=utf8mb4 collate=utf8mb4_bin;
create index proposed_flag_of_case on proposed_flag (case_id);
