alter table result_letter add column delivery_scan char(36);
