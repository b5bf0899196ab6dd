package org.cldess.sample;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cldess.dossier.DossierParts;
import org.cldess.form.Form;
import org.cldess.form.Part;

/** What every thing is made of that a dossier may hold. */
public final class EveryForm {
    private EveryForm() {}

    /** The forms of all things, the dossier first. */
    public static List<Form> forms() {
        Set<Form> met = new LinkedHashSet<>();
        gather(Form.of(DossierParts.class), met);
        return List.copyOf(met);
    }

    private static void gather(Form form, Set<Form> met) {
        if (met.add(form)) {
            form.parts().stream().filter(Part::holdsThings).forEach(part -> gather(part.form(), met));
        }
    }

    /** The parts of all things. */
    public static List<Part> parts() {
        return forms().stream().flatMap(form -> form.parts().stream()).toList();
    }
}
