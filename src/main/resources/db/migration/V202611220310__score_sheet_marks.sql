alter table score_sheet add column vetoes varchar(2000) null;
alter table score_sheet add column abstention varchar(2000) null;
alter table score_sheet add column editor varchar(36) null;
alter table official_score add column veto varchar(200) null;
alter table review_batch add column lacking boolean not null default false;
alter table seat add column added_reason varchar(2000) null;
