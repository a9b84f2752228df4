### What the page about embedding says where its text says nothing.

embedding-title = 嵌入 · At Dawn
embedding-contents = 本页内容

# A recipe is copied, or the browser does not allow that.
embedding-copy = 复制
embedding-copied = 已复制
embedding-refused = 不允许

# What is shown in the frame on the page.
embedding-frame = 两个恋人：最后一条消息丢失了
