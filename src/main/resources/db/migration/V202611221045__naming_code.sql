create index ix_naming_code on naming (credit_code);
