create table applicant (
  id char(36) not null primary key,
  credit_code varchar(32) not null,
  name varchar(200) not null,
  entity_type varchar(60) not null,
  account_id varchar(64) null,
  created_at datetime(6) not null,
  version bigint not null,
  constraint applicant_credit_code unique (credit_code)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table project (
  id char(36) not null primary key,
  applicant_id char(36) not null,
  name varchar(200) not null,
  county varchar(20) not null,
  version bigint not null,
  constraint project_applicant foreign key (applicant_id) references applicant (id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table dossier (
  id char(36) not null primary key,
  programme varchar(40) not null,
  cycle int not null,
  applicant_id char(36) not null,
  project_id char(36) null,
  county varchar(20) not null,
  answers longtext not null,
  content_version int not null,
  updated_at datetime(6) not null,
  version bigint not null,
  constraint dossier_applicant foreign key (applicant_id) references applicant (id),
  constraint dossier_project foreign key (project_id) references project (id)
) default charset=utf8mb4 collate=utf8mb4_bin;
create index dossier_of_applicant on dossier (applicant_id, programme, cycle);

create table dossier_version (
  id char(36) not null primary key,
  dossier_id char(36) not null,
  number int not null,
  answers longtext not null,
  evidence longtext not null,
  taken_at datetime(6) not null,
  constraint dossier_version_number unique (dossier_id, number)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table evidence (
  id char(36) not null primary key,
  dossier_id char(36) not null,
  sort_no int not null,
  kind varchar(60) not null,
  title varchar(300) not null,
  timing varchar(20) not null,
  from_day date null,
  to_day date null,
  happened_at datetime(6) null,
  attachment_id char(36) null
) default charset=utf8mb4 collate=utf8mb4_bin;
create index evidence_of_dossier on evidence (dossier_id);

create table roster_person (
  id char(36) not null primary key,
  dossier_id char(36) not null,
  sort_no int not null,
  kind varchar(20) not null,
  name varchar(100) not null,
  id_hash varchar(64) not null,
  id_tail varchar(8) not null,
  poverty_relief boolean not null,
  founder boolean not null,
  from_day date not null,
  to_day date null
) default charset=utf8mb4 collate=utf8mb4_bin;
create index roster_person_of_dossier on roster_person (dossier_id);
create index roster_person_by_hash on roster_person (id_hash);

create table roster_household (
  id char(36) not null primary key,
  dossier_id char(36) not null,
  sort_no int not null,
  name varchar(200) not null,
  registered_on date not null,
  deregistered_on date null
) default charset=utf8mb4 collate=utf8mb4_bin;
create index roster_household_of_dossier on roster_household (dossier_id);

create table ground_claim (
  id char(36) not null primary key,
  dossier_id char(36) not null,
  sort_no int not null,
  category varchar(40) not null,
  ground varchar(60) not null,
  explanation varchar(1000) not null,
  on_day date null
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ground_claim_of_dossier on ground_claim (dossier_id);

create table ground_decision (
  id char(36) not null primary key,
  claim_id char(36) not null,
  case_id char(36) not null,
  status varchar(20) not null,
  reason varchar(1000) not null,
  by_account varchar(64) not null,
  decided_at datetime(6) not null,
  version bigint not null,
  constraint ground_decision_once unique (claim_id, case_id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table level_case (
  id char(36) not null primary key,
  case_no varchar(40) not null,
  dossier_id char(36) not null,
  project_id char(36) not null,
  applicant_id char(36) not null,
  level varchar(20) not null,
  programme varchar(40) not null,
  cycle int not null,
  parent_id char(36) null,
  kind varchar(20) not null,
  received_at datetime(6) not null,
  paper boolean not null,
  authority varchar(20) not null,
  lower_authority varchar(20) null,
  status varchar(40) not null,
  pool_requested boolean not null,
  review_requested boolean not null,
  review_state varchar(20) not null,
  review_asked_at datetime(6) null,
  pool_verdict varchar(20) null,
  audit_begun boolean not null,
  proposed_answer varchar(20) null,
  clock_from date null,
  clock_days_left int not null,
  clock_due_on date null,
  clock_answer_due_on date null,
  clock_escalated_at datetime(6) null,
  accepted_at datetime(6) null,
  ended_at datetime(6) null,
  version bigint not null,
  constraint level_case_no unique (case_no),
  constraint level_case_dossier foreign key (dossier_id) references dossier (id),
  constraint level_case_project foreign key (project_id) references project (id),
  constraint level_case_applicant foreign key (applicant_id) references applicant (id)
) default charset=utf8mb4 collate=utf8mb4_bin;
create index level_case_of_applicant on level_case (applicant_id, level, programme, cycle);
create index level_case_of_authority on level_case (authority, level, programme, cycle, status);
create index level_case_of_parent on level_case (parent_id);
create index level_case_of_dossier on level_case (dossier_id);
create index level_case_of_project on level_case (project_id, level);

create table case_finding (
  id char(36) not null primary key,
  case_id char(36) not null,
  stage varchar(20) not null,
  sort_no int not null,
  target_id char(36) null,
  body longtext not null,
  found_at datetime(6) not null
) default charset=utf8mb4 collate=utf8mb4_bin;
create index case_finding_of_case on case_finding (case_id, stage);

create table set_aside (
  id char(36) not null primary key,
  case_id char(36) not null,
  kind varchar(20) not null,
  target_id char(36) not null,
  reason varchar(1000) not null,
  clause varchar(200) null,
  set_at datetime(6) not null,
  constraint set_aside_once unique (case_id, target_id)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table defect (
  id char(36) not null primary key,
  case_id char(36) not null,
  round_no int not null,
  sort_no int not null,
  text varchar(1000) not null,
  clause varchar(200) null,
  resolved boolean not null
) default charset=utf8mb4 collate=utf8mb4_bin;
create index defect_of_case on defect (case_id);

create table opinion (
  id char(36) not null primary key,
  case_id char(36) not null,
  authority varchar(20) null,
  kind varchar(40) not null,
  text longtext not null,
  account varchar(64) not null,
  role varchar(40) not null,
  written_at datetime(6) not null,
  sort_no int not null
) default charset=utf8mb4 collate=utf8mb4_bin;
create index opinion_of_case on opinion (case_id);

create table site_verification (
  id char(36) not null primary key,
  case_id char(36) not null,
  purpose varchar(20) not null,
  verified_at datetime(6) not null,
  account varchar(64) not null,
  second_person varchar(100) null,
  conclusion varchar(1000) not null,
  answers longtext not null
) default charset=utf8mb4 collate=utf8mb4_bin;
create index site_verification_of_case on site_verification (case_id);

create table case_counter (
  id varchar(40) not null primary key,
  next_no int not null
) default charset=utf8mb4 collate=utf8mb4_bin;
