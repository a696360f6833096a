-- Since when a case has its status, for its applicant; cases of before keep none.
alter table level_case add column status_since datetime(6) null;
