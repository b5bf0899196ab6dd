package org.cldess.reporting.view;

import org.cldess.dossier.Dossier;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.money.Amount;

/** Decides whether amounts are shown with two decimals. */
final class Cents {
    private static final int OF_A_EURO = 100;

    private Cents() {}

    /** Checks whether any amount of the dossier has cents, so that all amounts are shown with two decimals. */
    static boolean standIn(Dossier dossier) {
        return standIn(dossier.parts());
    }

    private static boolean standIn(Record thing) {
        return Form.of(thing).parts().stream().anyMatch(part -> standIn(part, thing));
    }

    private static boolean standIn(Part part, Record thing) {
        return part.items(thing).stream()
                .anyMatch(item -> item instanceof Amount amount
                        ? amount.cents() % OF_A_EURO != 0
                        : part.holdsThings() && standIn((Record) item));
    }
}
