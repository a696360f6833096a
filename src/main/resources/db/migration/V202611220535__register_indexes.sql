-- The register is read in register_order; with these two beside it one server sorts the whole table instead.
drop index ix_naming_register on naming;
drop index ix_naming_county on naming;
