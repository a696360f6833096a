alter table result_letter add column delivery_kind varchar(16);
alter table result_letter add column delivered_on date;
alter table result_letter add column delivery_note varchar(200);
