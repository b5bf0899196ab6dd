/**
 * The model of a CLDESS (<i>contrat local de développement de l'économie sociale et solidaire</i>): the contract, its
 * charter, its actions, its actors, the rules over them and the matching engine.
 *
 * <p>Nothing here reads a clock, draws a random number or touches a file: days, seeds and texts are arguments, so that the
 * same input always gives the same output.
 */
@org.jspecify.annotations.NullMarked
module org.cldess.core {
    requires static org.jspecify;
    requires transitive jakarta.validation;

    exports org.cldess.action;
    exports org.cldess.actor;
    exports org.cldess.charter;
    exports org.cldess.constraint;
    exports org.cldess.contract;
    exports org.cldess.deliberation;
    exports org.cldess.disclosure;
    exports org.cldess.dossier;
    exports org.cldess.encounter;
    exports org.cldess.financing;
    exports org.cldess.identity;
    exports org.cldess.indicator;
    exports org.cldess.language;
    exports org.cldess.matching;
    exports org.cldess.money;
    exports org.cldess.rule;
    exports org.cldess.store;
    exports org.cldess.validation;

    provides jakarta.validation.valueextraction.ValueExtractor with
            org.cldess.rule.KnownValueExtractor;
}
