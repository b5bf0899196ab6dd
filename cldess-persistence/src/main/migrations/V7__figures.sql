--! ${indexed} is CREATE INDEX, except for jOOQ, which reads tables alone.
-- What answers queries over all dossiers without adding up the rows of each of them.
--
-- ${filled}

-- The figures of a dossier, as DossierFigures computes them at each save that may change them. A dossier that was last saved before there
-- was this table has no row; its figures are added up when they are asked for.
CREATE TABLE cldess_figures (
    dossier_id ${key} NOT NULL,
    planned_cents ${long} NOT NULL,
    awarded_cents ${long} NOT NULL,
    paid_cents ${long} NOT NULL,
    -- The day from which on the numbers of actions below hold; empty if they always do.
    followed ${day},
    PRIMARY KEY (dossier_id),
    FOREIGN KEY (dossier_id) REFERENCES cldess_dossier (id)
) ${options};

-- The number of actions with each status after the last follow-up.
CREATE TABLE cldess_figures_action (
    dossier_id ${key} NOT NULL,
    status ${key} NOT NULL,
    actions INTEGER NOT NULL CHECK (actions > 0),
    PRIMARY KEY (dossier_id, status),
    FOREIGN KEY (dossier_id) REFERENCES cldess_figures (dossier_id)
) ${options};

-- The measurements of an indicator by their days, and what corrects them.
${indexed} cldess_indicator_measurement_date ON cldess_indicator_measurement (dossier_id, indicator_id, date);
${indexed} cldess_indicator_measurement_correction ON cldess_indicator_measurement (dossier_id, correction_of_id);
