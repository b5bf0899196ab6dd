/** Planning documents and what we ask to be written into them (<i>{@index "contribution à un document d’urbanisme"}</i>). */
package org.cldess.reporting.planning;
