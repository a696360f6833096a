create table guidance_target (
  id char(36) not null primary key,
  programme varchar(64) not null,
  cycle_year int not null,
  reporting_unit varchar(16) not null,
  unit_level varchar(16) not null,
  places int not null,
  source varchar(300) not null,
  imported_at datetime(6) not null,
  account varchar(64) not null,
  constraint uq_guidance_target unique (programme, cycle_year, reporting_unit, unit_level)
) default charset=utf8mb4 collate=utf8mb4_bin;
