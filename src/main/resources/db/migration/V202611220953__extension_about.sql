-- What a term belongs to is no longer always a case: also a recommendation, an objection, a panel.
alter table deadline_extension rename column case_id to about_id;
