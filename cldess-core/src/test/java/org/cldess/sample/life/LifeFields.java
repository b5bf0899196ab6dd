package org.cldess.sample.life;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cldess.action.Action;
import org.cldess.actor.Actor;
import org.cldess.agreement.Agreement;
import org.cldess.disclosure.Audience;
import org.cldess.grant.Grant;
import org.cldess.indicator.Indicator;
import org.cldess.money.Amount;
import org.cldess.own.OwnChoice;
import org.cldess.own.OwnField;
import org.cldess.purchase.Purchase;

/** The own fields of the kind of contract: of every type, for every audience, and on every thing that may have some. */
public final class LifeFields {
    public static final OwnField<String> SLOGAN =
            OwnField.text(Action.class, "devise", "devise", "motto").visibleTo(Audience.PUBLIC);
    public static final OwnField<Integer> PLACES =
            OwnField.wholeNumber(Action.class, "places", "nombre de places", "number of places");
    public static final OwnField<BigDecimal> HECTARES = OwnField.decimal(
                    Action.class, "hectares", "surface en hectares", "area in hectares")
            .visibleTo(Audience.PARTNER);
    public static final OwnField<Amount> DEPOSIT = OwnField.amount(
                    Action.class, "depot", "dépôt de garantie", "deposit")
            .visibleTo(Audience.COMMITTEE);
    public static final OwnField<LocalDate> VISITED =
            OwnField.date(Action.class, "visitee", "visitée le", "visited on").visibleTo(Audience.PUBLIC);
    public static final OwnField<Boolean> PILOT =
            OwnField.yesNo(Action.class, "pilote", "action pilote", "pilot").visibleTo(Audience.PUBLIC);
    static final OwnChoice LOW = new OwnChoice("simple", "simple", "simple");
    static final OwnChoice HIGH = new OwnChoice("delicat", "délicat", "delicate");
    public static final OwnField<OwnChoice> DIFFICULTY =
            OwnField.choice(Action.class, "difficulte", "difficulté", "difficulty", LOW, HIGH);
    static final OwnField<Boolean> MEMBER =
            OwnField.yesNo(Actor.class, "adherent", "adhérent du réseau", "member of the network");
    static final OwnField<String> METHOD = OwnField.text(Indicator.class, "methode", "fiche de méthode", "method sheet")
            .visibleTo(Audience.PUBLIC);
    static final OwnField<LocalDate> FILED = OwnField.date(Agreement.class, "archivee", "archivée le", "filed on")
            .visibleTo(Audience.COMMITTEE);
    static final OwnField<String> SEGMENT = OwnField.text(Purchase.class, "segment", "segment d’achat", "segment")
            .visibleTo(Audience.PARTNER);
    static final OwnField<Integer> FOLDER =
            OwnField.wholeNumber(Grant.class, "classeur", "numéro de classeur", "folder number");

    private LifeFields() {}

    static OwnField<?>[] all() {
        return new OwnField<?>[] {
            SLOGAN, PLACES, HECTARES, DEPOSIT, VISITED, PILOT, DIFFICULTY, MEMBER, METHOD, FILED, SEGMENT, FOLDER
        };
    }
}
