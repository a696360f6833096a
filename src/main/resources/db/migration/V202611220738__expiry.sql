create table expiry (
  id char(36) not null primary key,
  naming_id char(36) not null,
  authority varchar(16) not null,
  applicant_id char(36) not null,
  base_name varchar(200) not null,
  valid_to date not null,
  reminded_at datetime(6) not null,
  contact varchar(500),
  contacted_at datetime(6),
  state varchar(16) not null,
  ended_at datetime(6),
  version bigint not null,
  constraint fk_expiry_naming foreign key (naming_id) references naming (id),
  constraint uq_expiry unique (naming_id, valid_to)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_expiry_authority on expiry (authority, valid_to, base_name, id);
