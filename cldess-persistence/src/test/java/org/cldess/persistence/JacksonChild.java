package org.cldess.persistence;

import org.cldess.action.Action;
import org.cldess.action.ActionId;

/** Writes an action by each way that is there, one line for each. */
final class JacksonChild {
    private static final Action ACTION =
            Action.builder(ActionId.of("a-1"), "1", "Ouvrir un atelier").build();

    private JacksonChild() {}

    public static void main(String[] arguments) {
        System.out.println(ThingJson.read(Action.class, ThingJson.write(ACTION))
                .orElseThrow()
                .id());
        print("com.fasterxml.jackson.databind.ObjectMapper", Two::written);
        print("tools.jackson.databind.ObjectMapper", Three::written);
    }

    private interface Writing {
        String written() throws Exception;
    }

    private static void print(String mapper, Writing writing) {
        try {
            Class.forName(mapper);
            System.out.println(writing.written());
        } catch (ClassNotFoundException e) {
            System.out.println("no " + e.getMessage());
        } catch (Exception e) {
            System.out.println(e);
        }
    }

    /** Jackson 2, which may be missing. */
    private static final class Two {
        static String written() throws Exception {
            return new com.fasterxml.jackson.databind.ObjectMapper()
                    .findAndRegisterModules()
                    .writeValueAsString(ACTION);
        }
    }

    /** Jackson 3, which may be missing. */
    private static final class Three {
        static String written() {
            return tools.jackson.databind.json.JsonMapper.builder()
                    .findAndAddModules()
                    .build()
                    .writeValueAsString(ACTION);
        }
    }
}
