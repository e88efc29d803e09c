printf '' > "content/$(printf 'two\nlines').md"
