alter table defect add column part varchar(160) null;
alter table defect add column answer varchar(1000) null;

create table package_correction (
  id char(36) not null primary key,
  case_id char(36) not null,
  dossier_id char(36) not null,
  round_no int not null,
  opened_at datetime(6) not null,
  due_on date not null,
  answered_at datetime(6) null,
  version bigint not null
) default charset=utf8mb4 collate=utf8mb4_bin;
create index package_correction_of_case on package_correction (case_id);
create index package_correction_of_dossier on package_correction (dossier_id);
