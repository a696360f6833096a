alter table standard add column forwarded_at datetime(6) null;
alter table standard add column correction_at datetime(6) null;
alter table standard add column correction_text varchar(1000) null;
