/** The report on the calls for projects (<i>{@index "appels à projets"}</i>). */
package org.cldess.reporting.call;
