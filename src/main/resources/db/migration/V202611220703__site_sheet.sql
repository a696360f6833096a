create table site_sheet (
  id char(36) not null primary key,
  round_id char(36) not null,
  case_id char(36) not null,
  answers longtext not null,
  points longtext not null,
  signature_id char(36) null,
  state varchar(16) not null,
  editor varchar(36) null,
  finished_at datetime(6) null,
  finished_by varchar(64) null,
  version bigint not null,
  constraint site_sheet_once unique (round_id, case_id),
  constraint site_sheet_round foreign key (round_id) references round (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table site_photo (
  id char(36) not null primary key,
  sheet_id char(36) not null,
  attachment_id char(36) not null,
  sha256 varchar(64) not null,
  added_at datetime(6) not null,
  added_by varchar(64) not null,
  version bigint not null,
  constraint site_photo_once unique (sheet_id, attachment_id),
  constraint site_photo_sheet foreign key (sheet_id) references site_sheet (id)
) default charset=utf8mb4 collate=utf8mb4_bin;
