-- Pictures that wait for Tesseract were said to be empty.
update document set reason = 'NEEDS_OCR' where reason = 'EMPTY' and reason_detail like '%ocr-unavailable%';
