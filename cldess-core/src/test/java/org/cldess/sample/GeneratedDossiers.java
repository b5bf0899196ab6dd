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
 * Meaningless dossiers that pass every check, which a file, a database or a report must handle. The same seed yields
 * the same immutable dossier. The most recent ones are cached and shared.
 */
public final class GeneratedDossiers {
    private static final int KEPT = 40;
    private static final Map<Long, WrittenDossier> FULL_SHEETS = kept();
    private static final Map<Long, WrittenDossier> MIXED_SHEETS = kept();
    private static final Map<Long, Dossier> FULL = kept();
    private static final Map<Long, Dossier> MIXED = kept();

    private GeneratedDossiers() {}

    /** Returns a map that drops the least recently used entry. */
    private static <T> Map<Long, T> kept() {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, T> eldest) {
                return size() > KEPT;
            }
        });
    }

    /** Returns a dossier in which every component of every record has a value. */
    public static Dossier full(long seed) {
        return FULL.computeIfAbsent(seed, unused -> fullSheet(seed).dossier());
    }

    /**
     * Returns a dossier in which every component of every record has a value, and every text is one of these words with
     * a number.
     */
    public static Dossier worded(long seed, List<String> words) {
        return written(seed, new Draw(seed, true, words)).dossier();
    }

    /**
     * Returns a dossier in which facts have a value, are known to be none or are not recorded, depending on the seed.
     */
    public static Dossier mixed(long seed) {
        return MIXED.computeIfAbsent(seed, unused -> mixedSheet(seed).dossier());
    }

    /** Returns the written form of {@link #full}, with unsorted lists. */
    public static WrittenDossier fullSheet(long seed) {
        return FULL_SHEETS.computeIfAbsent(seed, unused -> drawn(seed, true));
    }

    /** Returns the written form of {@link #mixed}, with unsorted lists. */
    public static WrittenDossier mixedSheet(long seed) {
        return MIXED_SHEETS.computeIfAbsent(seed, unused -> drawn(seed, false));
    }

    /** Draws the written form of {@link #full} or {@link #mixed}, without the cache. */
    static WrittenDossier drawn(long seed, boolean full) {
        return written(seed, new Draw(seed, full, Draw.WORDS));
    }

    private static WrittenDossier written(long seed, Draw draw) {
        Sense sense = new Sense();
        sense.part(DossierParts.class, "id", dossier -> Known.of(DossierId.of("generated-" + seed)));
        sizes(sense);
        new ActorSense(draw).addTo(sense);
        new ContractSense(draw).addTo(sense);
        new EncounterSense(draw).addTo(sense);
        new IndicatorSense(draw).addTo(sense);
        new PurchaseSense(draw).addTo(sense);
        new MovementSense(draw).addTo(sense);
        new OwnSense(draw).addTo(sense);
        CallSense.addTo(sense);
        AgreementSense.addTo(sense);
        Map<String, Known<Object>> dossier =
                new Generator(draw, sense).whole(DossierParts.class).written();
        dossier.replaceAll((name, value) -> value.map(GeneratedDossiers::backwards));
        return WrittenDossier.of(dossier);
    }

    /** Draws at least one record of every kind, and more of the kinds that others refer to. */
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
