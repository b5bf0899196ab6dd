package org.cldess.sample;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cldess.dossier.DossierParts;
import org.cldess.form.Form;
import org.cldess.form.Part;

/** The components of every record that a dossier may contain. */
public final class EveryForm {
    private EveryForm() {}

    /** Returns the forms of all records, the dossier first. */
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

    /** Returns the components of all records. */
    public static List<Part> parts() {
        return forms().stream().flatMap(form -> form.parts().stream()).toList();
    }
}
