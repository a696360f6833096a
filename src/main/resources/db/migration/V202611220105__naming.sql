create table ranking (
  id char(36) not null primary key,
  round_id char(36) not null,
  status varchar(16) not null,
  body longtext not null,
  hash varchar(64),
  locked_at datetime(6),
  version bigint not null,
  constraint uq_ranking_round unique (round_id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table decision (
  id char(36) not null primary key,
  round_id char(36) not null,
  decision_no int not null,
  meeting varchar(200) not null,
  held_on date not null,
  participants varchar(1000) not null,
  conclusion longtext not null,
  minutes_attachment char(36),
  decided_at datetime(6) not null,
  account varchar(64) not null,
  version bigint not null,
  constraint uq_decision_no unique (round_id, decision_no)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table decision_item (
  id char(36) not null primary key,
  decision_id char(36) not null,
  round_id char(36) not null,
  case_id char(36) not null,
  base_name varchar(200) not null,
  item_no int not null,
  rank_no int not null,
  result varchar(16) not null,
  reason varchar(1000) not null,
  constraint fk_decision_item foreign key (decision_id) references decision (id),
  constraint uq_decision_item_no unique (decision_id, item_no)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_decision_item_round on decision_item (round_id);

create table naming_document (
  id char(36) not null primary key,
  round_id char(36) not null,
  document_no varchar(80) not null,
  dated_on date not null,
  registered_at datetime(6) not null,
  late_registered boolean not null,
  past_deadline boolean not null,
  attachment char(36),
  authority varchar(16) not null,
  unit_level varchar(16) not null,
  version bigint not null,
  constraint uq_naming_document_no unique (document_no)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_naming_document_round on naming_document (round_id);

create table naming (
  id char(36) not null primary key,
  case_id char(36),
  project_id char(36) not null,
  applicant_id char(36) not null,
  base_name varchar(200) not null,
  entity_name varchar(200) not null,
  credit_code varchar(18) not null,
  county varchar(16) not null,
  unit_level varchar(16) not null,
  authority varchar(16) not null,
  programme varchar(64) not null,
  cycle_year int not null,
  document_id char(36),
  document_no varchar(80) not null,
  list_no int not null,
  named_on date not null,
  certificate_no varchar(80),
  check_code varchar(64) not null,
  valid_to date,
  state varchar(16) not null,
  imported boolean not null,
  provenance varchar(300),
  version bigint not null,
  constraint uq_naming_case unique (case_id),
  constraint uq_naming_certificate unique (certificate_no),
  constraint uq_naming_check_code unique (check_code)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_naming_project on naming (project_id, unit_level);
create index ix_naming_applicant on naming (applicant_id, unit_level);
create index ix_naming_register on naming (unit_level, cycle_year, named_on, id);
create index ix_naming_county on naming (county, named_on, id);
create index ix_naming_named_on on naming (named_on, id);
create index ix_naming_document_list on naming (document_id, list_no);

create table certificate_counter (
  scope varchar(64) not null primary key,
  next_no int not null
) default charset=utf8mb4 collate=utf8mb4_bin;

create table recommendation (
  id char(36) not null primary key,
  naming_document_id char(36),
  lower_authority varchar(16) not null,
  upper_authority varchar(16) not null,
  unit_level varchar(16) not null,
  programme varchar(64) not null,
  cycle_year int not null,
  due_on date not null,
  sent_at datetime(6),
  late boolean not null,
  letter_no varchar(80),
  letter longtext,
  status varchar(16) not null,
  opened_at datetime(6) not null,
  version bigint not null,
  constraint uq_recommendation_document unique (naming_document_id),
  constraint uq_recommendation_letter unique (letter_no)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_recommendation_lower on recommendation (lower_authority, opened_at);
create index ix_recommendation_upper on recommendation (upper_authority, opened_at);

create table recommendation_item (
  id char(36) not null primary key,
  recommendation_id char(36) not null,
  naming_id char(36) not null,
  case_id char(36),
  item_no int not null,
  verdict varchar(16),
  findings longtext not null,
  withdrawn_at datetime(6),
  sent boolean not null,
  upper_case_id char(36),
  version bigint not null,
  constraint fk_recommendation_item foreign key (recommendation_id) references recommendation (id),
  constraint fk_recommendation_naming foreign key (naming_id) references naming (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create index ix_recommendation_item_list on recommendation_item (recommendation_id, item_no);
create index ix_recommendation_item_naming on recommendation_item (naming_id);
