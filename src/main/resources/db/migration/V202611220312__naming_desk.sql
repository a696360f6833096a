alter table ranking add column unlock_reason varchar(500);
alter table ranking add column unlock_asked_by varchar(64);
alter table ranking add column unlock_asked_at datetime(6);

alter table decision add column set_aside boolean not null default false;

create table decision_draft (
  round_id char(36) not null primary key,
  body longtext not null,
  saved_by varchar(64) not null,
  saved_at datetime(6) not null,
  edition int not null,
  version bigint not null
) default charset=utf8mb4 collate=utf8mb4_bin;
