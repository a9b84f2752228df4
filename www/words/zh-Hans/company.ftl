### What the page says beside the figure of a connection.

## How its numbers are written

numbers-label = 序号 seq/ack
numbers-relative = 相对
numbers-absolute = 绝对

## For how long the two sides were at odds

odds-heading = 各执一词
odds-promise = TCP 不保证双方一致，只保证弄错的一方说了必须得到回答的话时，或定时器走完时会得知；单单一个 ACK 可能永远没有回音。而这也只在新连接的序号超出旧连接的序号时才成立：序号相同，谁也分不清两者。

## The handshake as a chain of the generals' messages

chain-heading = 只看握手，换成将军来说
chain-figure = 只看握手，换成将军来说，画成图
