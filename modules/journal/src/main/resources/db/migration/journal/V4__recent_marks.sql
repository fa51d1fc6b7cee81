-- The marks that a student was given lately, for works of whatever day.
create index mark_student_given on journal.mark (school_id, student_id, given_at) where given_at is not null;
