--! ${distributed} makes a comment of its line, except for PostgreSQL, whose tables may be on several machines.
-- What decides who may see a dossier, and what lets several machines keep the dossiers together.
--
-- ${filled}

-- The communes in which the contract applied when the dossier was saved or deleted, with those that its amendments add: their codes,
-- sorted, with a space between them. If the territory is not recorded, there is none. The last revision says who may see the dossier:
-- unlike the rows of the contract, it stays the same during a save.
ALTER TABLE cldess_revision ADD COLUMN territory TEXT;
ALTER TABLE cldess_deletion ADD COLUMN territory TEXT;

-- [jooq ignore start]
UPDATE cldess_revision SET territory = (
    SELECT string_agg(code, ' ' ORDER BY code) FROM (
        SELECT c.code FROM cldess_contract_commune AS c WHERE c.dossier_id = cldess_revision.dossier_id
        UNION
        SELECT a.commune FROM cldess_amendment_commune_added AS a WHERE a.dossier_id = cldess_revision.dossier_id) AS communes)
WHERE number = (SELECT max(later.number) FROM cldess_revision AS later WHERE later.dossier_id = cldess_revision.dossier_id);
-- [jooq ignore stop]

-- A key that does not begin with the dossier cannot be distributed. The lock of the readers keeps a number from being given twice.
${distributed} ALTER TABLE cldess_event DROP CONSTRAINT cldess_event_number_key;
${distributed} ALTER TABLE cldess_event ADD UNIQUE (dossier_id, number);
${distributed} CREATE INDEX cldess_event_by_number ON cldess_event (number);
