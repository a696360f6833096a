create table base_check (
  id char(36) not null primary key,
  naming_id char(36) not null,
  authority varchar(16) not null,
  applicant_id char(36) not null,
  base_name varchar(200) not null,
  kind varchar(16) not null,
  check_year int not null,
  opened_at datetime(6) not null,
  due_on date not null,
  state varchar(16) not null,
  visited_on date,
  note varchar(2000),
  rectification_due_on date,
  rectification varchar(2000),
  closed_at datetime(6),
  version bigint not null,
  constraint fk_base_check_naming foreign key (naming_id) references naming (id),
  constraint uq_base_check unique (naming_id, kind, check_year)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_base_check_authority on base_check (authority, check_year, base_name, id);
create index ix_base_check_applicant on base_check (applicant_id);

create table revocation (
  id char(36) not null primary key,
  naming_id char(36) not null,
  authority varchar(16) not null,
  applicant_id char(36) not null,
  base_name varchar(200) not null,
  unit_level varchar(16) not null,
  ground varchar(24) not null,
  reason varchar(2000) not null,
  opened_by varchar(64) not null,
  opened_at datetime(6) not null,
  state varchar(16) not null,
  notice_no varchar(80),
  notice_sent_at datetime(6),
  statement_due_on date,
  statement longtext,
  stated_at datetime(6),
  proposes_revoking boolean,
  proposal varchar(2000),
  meeting varchar(200),
  held_on date,
  participants varchar(1000),
  conclusion longtext,
  document_no varchar(80),
  decided_at datetime(6),
  published_at datetime(6),
  plaque_back_on date,
  version bigint not null,
  constraint fk_revocation_naming foreign key (naming_id) references naming (id),
  constraint uq_revocation_document unique (document_no)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_revocation_naming on revocation (naming_id, state);
create index ix_revocation_authority on revocation (authority, opened_at);
create index ix_revocation_applicant on revocation (applicant_id, ground, published_at);
create index ix_revocation_published on revocation (published_at, id);

create table renewal (
  id char(36) not null primary key,
  naming_id char(36) not null,
  authority varchar(16) not null,
  applicant_id char(36) not null,
  base_name varchar(200) not null,
  asked_at datetime(6) not null,
  words varchar(2000) not null,
  state varchar(16) not null,
  advised boolean,
  advice varchar(2000),
  document_no varchar(80),
  valid_to date,
  decided_at datetime(6),
  version bigint not null,
  constraint fk_renewal_naming foreign key (naming_id) references naming (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_renewal_naming on renewal (naming_id, state);
create index ix_renewal_authority on renewal (authority, asked_at);
