package org.plangauge.report.excel;

import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;

/** What POI's charts have no words for: numbers in bars, and titles that follow a cell. */
final class ChartLabels {

    private ChartLabels() {}

    /** Shows the number in each bar, white on what is dark; nothing where it is 0. */
    static void number(CTBarSer series, Ink ink) {
        CTDLbls labels = series.addNewDLbls();
        labels.addNewNumFmt().setFormatCode("0;-0;;");
        labels.getNumFmt().setSourceLinked(false);
        labels.addNewSpPr().addNewNoFill();
        CTTextBody text = labels.addNewTxPr();
        text.addNewBodyPr();
        text.addNewP().addNewPPr().addNewDefRPr().addNewSolidFill().addNewSrgbClr().setVal(ink.brightness() < 128
                ? new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF} : new byte[] {0, 0, 0});
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    /** Makes a title say what stands in a cell. */
    static void follow(CTTitle title, Strip cell) {
        title.unsetTx();
        CTStrRef reference = title.addNewTx().addNewStrRef();
        reference.setF(cell.range());
        CTStrData now = reference.addNewStrCache();
        now.addNewPtCount().setVal(1);
        CTStrVal point = now.addNewPt();
        point.setIdx(0);
        point.setV(cell.texts()[0]);
    }
}
