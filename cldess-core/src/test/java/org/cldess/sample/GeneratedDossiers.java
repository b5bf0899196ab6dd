package org.cldess.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.DossierParts;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.known.Known;

/**
 * Dossiers without sense that obey every check: what a file, a database or a report must bear. The same seed gives the same dossier, which
 * nobody can change: the last ones are kept, and given to all who ask.
 */
public final class GeneratedDossiers {
    private static final int KEPT = 40;
    private static final Map<Long, Sheet> FULL_SHEETS = kept();
    private static final Map<Long, Sheet> MIXED_SHEETS = kept();
    private static final Map<Long, Dossier> FULL = kept();
    private static final Map<Long, Dossier> MIXED = kept();

    private GeneratedDossiers() {}

    /** A map that forgets what was not asked for longest. */
    private static <T> Map<Long, T> kept() {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, T> eldest) {
                return size() > KEPT;
            }
        });
    }

    /** A dossier in which every property of every thing has a value. */
    public static Dossier full(long seed) {
        return FULL.computeIfAbsent(seed, unused -> fullSheet(seed).dossier());
    }

    /** A dossier in which every property of every thing has a value, and every text is one of these words with a number. */
    public static Dossier worded(long seed, List<String> words) {
        return sheet(seed, new Draw(seed, true, words)).dossier();
    }

    /** A dossier in which facts have a value, are known to be none or are not recorded, as the seed has it. */
    public static Dossier mixed(long seed) {
        return MIXED.computeIfAbsent(seed, unused -> mixedSheet(seed).dossier());
    }

    /** What is written of {@link #full}, with its lists in no order. */
    public static Sheet fullSheet(long seed) {
        return FULL_SHEETS.computeIfAbsent(seed, unused -> drawn(seed, true));
    }

    /** What is written of {@link #mixed}, with its lists in no order. */
    public static Sheet mixedSheet(long seed) {
        return MIXED_SHEETS.computeIfAbsent(seed, unused -> drawn(seed, false));
    }

    /** What is written of {@link #full} or {@link #mixed}, made anew. */
    static Sheet drawn(long seed, boolean full) {
        return sheet(seed, new Draw(seed, full, Draw.WORDS));
    }

    private static Sheet sheet(long seed, Draw draw) {
        Sense sense = new Sense();
        sense.part(DossierParts.class, "id", dossier -> Known.of(DossierId.of("generated-" + seed)));
        sizes(sense);
        new ActorSense(draw).addTo(sense);
        new ContractSense(draw).addTo(sense);
        new EncounterSense(draw).addTo(sense);
        new IndicatorSense(draw).addTo(sense);
        new PurchaseSense(draw).addTo(sense);
        CallSense.addTo(sense);
        AgreementSense.addTo(sense);
        Map<String, Known<Object>> dossier =
                new Generator(draw, sense).whole(DossierParts.class).written();
        dossier.replaceAll((name, value) -> value.map(GeneratedDossiers::backwards));
        return Sheet.of(dossier);
    }

    /** There is something of every kind, and more of what others cite. */
    private static void sizes(Sense sense) {
        Form.of(DossierParts.class).parts().stream()
                .filter(Part::isList)
                .forEach(list -> sense.size(DossierParts.class, list.name(), 2));
        sense.size(DossierParts.class, "actors", 8);
        sense.size(DossierParts.class, "actions", 6);
        sense.size(DossierParts.class, "ties", 5);
        sense.size(DossierParts.class, "indicators", 5);
        sense.size(DossierParts.class, "deliberations", 3);
        sense.size(DossierParts.class, "bodies", 3);
        sense.size(DossierParts.class, "sittings", 3);
    }

    private static Object backwards(Object held) {
        if (held instanceof List<?> list) {
            List<Object> turned = new ArrayList<>(list);
            Collections.reverse(turned);
            return turned;
        }
        return held;
    }
}
