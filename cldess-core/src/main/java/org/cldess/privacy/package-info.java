/**
 * What the law asks of whoever keeps data about persons (<i>{@index "protection des données"}</i>): on what basis they are kept, where they
 * come from, what the persons asked, and what happened to the data. The contacts themselves are those of actors.
 */
package org.cldess.privacy;
