-- An audience of a rare legal form is counted while it is chosen; only the common ones are estimated.
create index listing_organisation_legal_form on listing_organisation (legal_form);
