/** Gatherings that come back (<i>{@index "rendez-vous"}</i>), and who came to them: {@link org.cldess.gathering.Gathering}. */
package org.cldess.gathering;
