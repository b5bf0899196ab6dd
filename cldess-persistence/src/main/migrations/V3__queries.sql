--! ${indexed} is CREATE INDEX, except for jOOQ, which reads tables alone.
-- What finds the rows of all dossiers without reading each of them.
--
-- ${filled}

-- The actions by the day on which they are due.
${indexed} cldess_action_ends ON cldess_action (ends, dossier_id, id);

-- The movements by their day or year, and by their documents in the accounts.
${indexed} cldess_movement_date ON cldess_movement (date, dossier_id, id);
${indexed} cldess_movement_year ON cldess_movement (year, dossier_id, id);
${indexed} cldess_movement_reference_number ON cldess_movement_reference (number, dossier_id, movement_id);

-- The actors by the commune of their address.
${indexed} cldess_actor_commune ON cldess_actor (commune, dossier_id, id);
