-- Run as superuser inside the database reglament: nobody but its owner makes anything in "public".

revoke create on schema public from public;
