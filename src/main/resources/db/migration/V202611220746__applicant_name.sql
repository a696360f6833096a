create index ix_applicant_name on applicant (name);
