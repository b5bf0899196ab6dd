/**
 * The model of a CLDESS (<i>{@index "contrat local de développement de l'économie sociale et solidaire"}</i>): the
 * contract, its charter, its actions, its actors, the rules about them and the matching engine.
 *
 * <p>This module never reads a clock, chooses a random seed or accesses a file: days, seeds and texts are arguments, so
 * that the same input always gives the same output.
 */
@SuppressWarnings("module") // the embedder chooses the validation provider to which records are opened
module org.cldess.core {
    requires com.google.common;
    requires static org.jspecify;
    requires transitive jakarta.validation;

    exports org.cldess.accessibility;
    exports org.cldess.accreditation;
    exports org.cldess.act;
    exports org.cldess.action;
    exports org.cldess.agreement;
    exports org.cldess.actor;
    exports org.cldess.actor.kind;
    exports org.cldess.budget;
    exports org.cldess.aid;
    exports org.cldess.aid.ceiling;
    exports org.cldess.call;
    exports org.cldess.call.application;
    exports org.cldess.call.award;
    exports org.cldess.call.jury;
    exports org.cldess.charter;
    exports org.cldess.charter.text;
    exports org.cldess.component;
    exports org.cldess.component.constraint;
    exports org.cldess.consistency to
            org.cldess.persistence;
    exports org.cldess.constraint;
    exports org.cldess.contract;
    exports org.cldess.contract.amendment;
    exports org.cldess.contract.kind;
    exports org.cldess.contract.party;
    exports org.cldess.contract.text;
    exports org.cldess.decision;
    exports org.cldess.deliberation;
    exports org.cldess.difference;
    exports org.cldess.disclosure;
    exports org.cldess.dossier;
    exports org.cldess.dossier.pointer to
            org.cldess.reporting;
    exports org.cldess.dossier.query;
    exports org.cldess.duplicate;
    exports org.cldess.encounter;
    exports org.cldess.encounter.plan;
    exports org.cldess.ess;
    exports org.cldess.event;
    exports org.cldess.exchange;
    exports org.cldess.financing;
    exports org.cldess.form to
            org.cldess.persistence,
            org.cldess.reporting;
    exports org.cldess.gathering;
    exports org.cldess.governance;
    exports org.cldess.grant;
    exports org.cldess.grant.claim;
    exports org.cldess.identity;
    exports org.cldess.indicator;
    exports org.cldess.indicator.formula;
    exports org.cldess.known;
    exports org.cldess.language;
    exports org.cldess.ledger;
    exports org.cldess.matching;
    exports org.cldess.matching.criterion;
    exports org.cldess.matching.introduction;
    exports org.cldess.mixing;
    exports org.cldess.money;
    exports org.cldess.narrative;
    exports org.cldess.need;
    exports org.cldess.outcome;
    exports org.cldess.network;
    exports org.cldess.own;
    exports org.cldess.person;
    exports org.cldess.planning;
    exports org.cldess.preference;
    exports org.cldess.privacy;
    exports org.cldess.purchase;
    exports org.cldess.purchase.spending;
    exports org.cldess.reading;
    exports org.cldess.rule;
    exports org.cldess.rulebook;
    exports org.cldess.signing;
    exports org.cldess.store;
    exports org.cldess.territory;
    exports org.cldess.thing;
    exports org.cldess.validation;

    opens org.cldess.accessibility to
            org.hibernate.validator;
    opens org.cldess.accreditation to
            org.hibernate.validator;
    opens org.cldess.action to
            org.hibernate.validator;
    opens org.cldess.agreement to
            org.hibernate.validator;
    opens org.cldess.actor to
            org.hibernate.validator;
    opens org.cldess.aid to
            org.hibernate.validator;
    opens org.cldess.call to
            org.hibernate.validator;
    opens org.cldess.call.application to
            org.hibernate.validator;
    opens org.cldess.call.jury to
            org.hibernate.validator;
    opens org.cldess.charter to
            org.hibernate.validator;
    opens org.cldess.charter.text to
            org.hibernate.validator;
    opens org.cldess.contract to
            org.hibernate.validator;
    opens org.cldess.contract.amendment to
            org.hibernate.validator;
    opens org.cldess.contract.kind to
            org.hibernate.validator;
    opens org.cldess.contract.party to
            org.hibernate.validator;
    opens org.cldess.contract.text to
            org.hibernate.validator;
    opens org.cldess.decision to
            org.hibernate.validator;
    opens org.cldess.deliberation to
            org.hibernate.validator;
    opens org.cldess.dossier to
            org.hibernate.validator;
    opens org.cldess.encounter to
            org.hibernate.validator;
    opens org.cldess.exchange to
            org.hibernate.validator;
    opens org.cldess.financing to
            org.hibernate.validator;
    opens org.cldess.gathering to
            org.hibernate.validator;
    opens org.cldess.governance to
            org.hibernate.validator;
    opens org.cldess.grant to
            org.hibernate.validator;
    opens org.cldess.grant.claim to
            org.hibernate.validator;
    opens org.cldess.indicator to
            org.hibernate.validator;
    opens org.cldess.ledger to
            org.hibernate.validator;
    opens org.cldess.narrative to
            org.hibernate.validator;
    opens org.cldess.need to
            org.hibernate.validator;
    opens org.cldess.network to
            org.hibernate.validator;
    opens org.cldess.outcome to
            org.hibernate.validator;
    opens org.cldess.own to
            org.hibernate.validator;
    opens org.cldess.planning to
            org.hibernate.validator;
    opens org.cldess.privacy to
            org.hibernate.validator;
    opens org.cldess.purchase to
            org.hibernate.validator;
    opens org.cldess.territory to
            org.hibernate.validator;

    provides jakarta.validation.valueextraction.ValueExtractor with
            org.cldess.known.KnownValueExtractor;
}
