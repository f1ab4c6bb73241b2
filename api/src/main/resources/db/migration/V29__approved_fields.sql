alter table proposal add column approved_fields text[];
comment on column proposal.approved_fields is
  'What was published of it. Null where nobody has decided; empty when all was refused.';

-- Of past decisions about a part nobody has written down which part.
update proposal set approved_fields = case state when 'approved' then changed_fields else '{}' end
where exists (
    select from proposal_event e where e.proposal_id = proposal.id and e.act in ('approved', 'rejected'))
  and state in ('approved', 'rejected');
